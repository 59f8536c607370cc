// flags: -Dmine=value -Dempty -Dmine.two=a=b
// args: one two\sthree \e
public class Properties1 {
    public static void main(String[] args) {
        System.out.println(System.getProperty("mine") + "|" + System.getProperty("empty") + "|" + System.getProperty("mine.two") + "|" + System.getProperty("none") + "|" + System.getProperty("none", "default"));
        System.out.println(args.length + ":" + String.join("|", args));
        System.out.println(System.getProperty("file.separator") + System.getProperty("path.separator") + System.getProperty("line.separator").length() + System.getProperty("java.specification.version") + System.getProperty("java.class.version") + System.getProperty("file.encoding"));
        System.setProperty("set", "1");
        System.out.println(System.getProperty("set") + System.clearProperty("set") + System.getProperty("set") + Integer.getInteger("none", 5) + Boolean.getBoolean("mine") + System.lineSeparator().equals("\n"));
        try { System.getProperty(""); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        try { System.getProperty(null); } catch (NullPointerException e) { System.out.println(e.getMessage()); }
        System.out.println(System.getenv("SURELY_NOT_SET") + " " + (System.nanoTime() <= System.nanoTime()) + " " + (System.currentTimeMillis() > 1600000000000L) + " " + (Runtime.getRuntime().availableProcessors() > 0) + " " + (Runtime.getRuntime().maxMemory() > 0));
    }
}
