import java.util.*; import java.util.logging.*; import java.io.*; import java.nio.file.*; import java.util.stream.*;
public class LogFiles {
  public static void main(String[] a) throws Exception {
    System.setProperty("java.util.logging.SimpleFormatter.format", "%4$s: %5$s [%2$s]%6$s%n");
    Path dir = Files.createTempDirectory("log2");
    Logger l = Logger.getLogger("files"); l.setUseParentHandlers(false);
    FileHandler fh = new FileHandler(dir+"/a.log"); System.out.println(fh.getLevel()+" "+fh.getFormatter().getClass()+fh.getEncoding()); fh.setFormatter(new SimpleFormatter()); l.addHandler(fh);
    l.info("one"); l.warning("two"); ls(dir); fh.close(); ls(dir); System.out.print(Files.readString(dir.resolve("a.log"))); l.removeHandler(fh);
    fh = new FileHandler(dir+"/a.log", true); fh.setFormatter(new SimpleFormatter()); l.addHandler(fh); l.info("three"); fh.close(); l.removeHandler(fh); System.out.print(Files.readString(dir.resolve("a.log")));
    fh = new FileHandler(dir+"/r%g.log", 60, 3); fh.setFormatter(new SimpleFormatter()); l.addHandler(fh); for (int i = 0; i < 10; i++) l.info("message number "+i); fh.close(); l.removeHandler(fh); ls(dir); for (int i=0;i<3;i++) System.out.print(i+":"+Files.readString(dir.resolve("r"+i+".log")));
    fh = new FileHandler(dir+"/c.log", 40, 2, true); fh.setFormatter(new SimpleFormatter()); FileHandler f2 = new FileHandler(dir+"/c.log", 40, 2); ls(dir); fh.close(); f2.close(); ls(dir);
    fh = new FileHandler(dir+"/x%%y%u.xml"); l.addHandler(fh); l.info("in xml"); fh.close(); l.removeHandler(fh); System.out.print(Files.readString(dir.resolve("x%y0.xml")).replaceAll("<(date|millis|nanos|sequence)>[^<]*<", "<$1>_<"));
    for (Object[] o : new Object[][]{{"",0,1},{dir+"/q",-1,1},{dir+"/q",0,0},{dir+"/no/such.log",0,1}}) try { new FileHandler((String)o[0],(int)o[1],(int)o[2]); } catch (Exception e) { System.out.println(e.toString().replace(dir.toString(),"DIR")); }
    System.Logger sl = System.getLogger("sys"); System.out.println(sl.getName()+sl.isLoggable(System.Logger.Level.DEBUG)+sl.isLoggable(System.Logger.Level.INFO)+sl.isLoggable(System.Logger.Level.OFF)); 
    sl.log(System.Logger.Level.INFO, "sys info"); sl.log(System.Logger.Level.ERROR, "e {0} {1}", 1, 2); sl.log(System.Logger.Level.WARNING, () -> "sup"); sl.log(System.Logger.Level.INFO, new Object() { public String toString() { return "obj"; } }); sl.log(System.Logger.Level.TRACE, "no"); sl.log(System.Logger.Level.ERROR, "thrown", new Exception("ex"));
    ResourceBundle rb = new ListResourceBundle() { protected Object[][] getContents() { return new Object[][]{{"k","localized {0}"}}; } };
    sl.log(System.Logger.Level.INFO, rb, "k", "P"); System.Logger ll = System.getLogger("sys2", rb); ll.log(System.Logger.Level.INFO, "k", "Q"); ll.log(System.Logger.Level.INFO, "other");
    for (var v : System.Logger.Level.values()) System.out.println(v+v.getName()+v.getSeverity()); 
    try { System.getLogger(null); } catch (Exception e) { System.out.println(e.getClass()); } System.out.println(System.LoggerFinder.getLoggerFinder() != null);
    Logger.getLogger("z").logrb(Level.INFO, rb, "k", 5); Logger.getGlobal().info("global");
    Logger.getLogger("").setLevel(Level.ALL); for (Handler h : Logger.getLogger("").getHandlers()) h.setLevel(Level.ALL); Logger.getLogger("q").finest("finest now"); sl.log(System.Logger.Level.TRACE, "trace now"); sl.log(System.Logger.Level.DEBUG, "debug now");
    ErrorManager em = new ErrorManager(); em.error("msg", null, ErrorManager.WRITE_FAILURE); em.error("again", null, 1);
    Logger bad = Logger.getLogger("bad"); bad.setUseParentHandlers(false); bad.addHandler(new StreamHandler(new OutputStream() { public void write(int b) throws IOException { throw new IOException("full"); } }, new SimpleFormatter()) { public synchronized void publish(LogRecord r) { super.publish(r); flush(); } }); 
    try { Files.walk(dir).sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete()); } catch (Exception e) {}
    class Own extends Logger { Own(String n) { super(n, null); } public void info(String m) { super.info("own " + m); } } Own o = new Own("own.logger"); System.out.println(LogManager.getLogManager().addLogger(o)+" "+LogManager.getLogManager().addLogger(o)+(Logger.getLogger("own.logger")==o)); o.info("hi");
    LogManager.getLogManager().addConfigurationListener(() -> System.out.println("configured")); LogManager.getLogManager().readConfiguration(); LogManager.getLogManager().updateConfiguration(new ByteArrayInputStream("z.level=FINE\n.level=SEVERE\n".getBytes()), k -> (ov, nv) -> nv == null ? ov : nv); System.out.println(Logger.getLogger("z").getLevel()+" "+Logger.getLogger("").getLevel()+Logger.getLogger("").getHandlers().length);
    System.out.println(LogManager.getLoggingMXBean().getLoggerLevel("z")+LogManager.getLoggingMXBean().getParentLoggerName("z")+LogManager.getLoggingMXBean().getLoggerLevel("nope"));
  }
  static void ls(Path d) throws IOException { try (Stream<Path> s = Files.list(d)) { System.out.println(s.map(p -> p.getFileName().toString()).sorted().collect(Collectors.toList())); } }
}
