import java.io.*;

public class CustomLoader extends ClassLoader {
    static int loaded;
    public static class Plugin { static int counter; public String toString() { return "plugin " + ++counter + " " + getClass().getName(); } }
    CustomLoader(ClassLoader parent) { super(parent); }

    @Override protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.equals("CustomLoader$Plugin")) return super.loadClass(name, resolve);
        synchronized (getClassLoadingLock(name)) {
            Class<?> c = findLoadedClass(name);
            return c != null ? c : findClass(name);
        }
    }

    @Override protected Class<?> findClass(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) throw new ClassNotFoundException(name);
            byte[] bytes = in.readAllBytes();
            loaded++;
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) { throw new ClassNotFoundException(name, e); }
    }

    public static void main(String[] args) throws Exception {
        CustomLoader a = new CustomLoader(CustomLoader.class.getClassLoader()), b = new CustomLoader(CustomLoader.class.getClassLoader());
        Class<?> one = a.loadClass("CustomLoader$Plugin"), two = b.loadClass("CustomLoader$Plugin");
        System.out.println((one == two) + " " + (one == a.loadClass("CustomLoader$Plugin")) + " " + (one == Plugin.class) + " " + loaded + " " + (one.getClassLoader() == a));
        System.out.println(one.getDeclaredConstructor().newInstance() + " " + one.getDeclaredConstructor().newInstance() + " " + two.getDeclaredConstructor().newInstance() + " " + new Plugin());
        try { Plugin p = (Plugin) one.getDeclaredConstructor().newInstance(); } catch (ClassCastException e) { System.out.println(e.getMessage().replaceAll("@[0-9a-f]+", "@")); }
        try { a.loadClass("no.Such"); } catch (ClassNotFoundException e) { System.out.println(e.getMessage()); }
        try { a.defineClass("Broken", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, 0, 10); } catch (ClassFormatError e) { System.out.println(e.getMessage()); }
        try { a.findClass("CustomLoader$Plugin"); } catch (LinkageError e) { System.out.println(e.getClass().getName()); }
        System.out.println(String.class.getClassLoader() + " " + int.class.getClassLoader() + " " + (ClassLoader.getSystemClassLoader() == CustomLoader.class.getClassLoader()));
    }
}
