public class ForName {
    static class Target { static { System.out.println("initialized"); } int x = 3; Target() { } }
    static class Throwing { static { if (true) throw new IllegalStateException("static"); } }

    public static void main(String[] args) throws Exception {
        Class<?> c = Class.forName("ForName$Target", false, ForName.class.getClassLoader());
        System.out.println("loaded " + c.getName());
        Class.forName("ForName$Target");
        System.out.println(((Target) c.getDeclaredConstructor().newInstance()).x);
        for (String name : new String[] {"java.lang.String", "[I", "[[Ljava.lang.String;", "int", "no.Such", "java/lang/String", "", "[Lno.Such;", "ForName.Target"})
            try { System.out.println(Class.forName(name).getName()); } catch (ClassNotFoundException e) { System.out.println("not found: " + e.getMessage()); }
        try { Class.forName("ForName$Throwing"); } catch (ExceptionInInitializerError e) { System.out.println(e.getCause()); }
        try { Class.forName("ForName$Throwing"); } catch (NoClassDefFoundError e) { System.out.println(e.getMessage()); }
        try { Class.forName(null); } catch (NullPointerException e) { System.out.println("NPE"); }
        System.out.println(Integer.class.getSimpleName() + " " + int[][].class.getSimpleName() + " " + Target.class.getCanonicalName() + " " + String.class.getPackageName() + " " + Runnable.class.isInterface() + " " + java.lang.reflect.Modifier.toString(ForName.class.getModifiers()) + " " + Override.class.isAnnotation());
        System.out.println(ForName.class.desiredAssertionStatus() + " " + Target.class.isInstance(null) + " " + Number.class.cast(5) + " " + Integer.TYPE + " " + Target.class.getEnclosingClass().getName() + " " + new int[0].getClass().isArray() + " " + void.class.isPrimitive());
    }
}
