package java.util;

/** A class that --patch-module puts into java.base. */
public class Patched {
    public static void main(String[] args) {
        System.out.println(Patched.class.getClassLoader() + " " + Patched.class.getModule().getName());
    }
}
