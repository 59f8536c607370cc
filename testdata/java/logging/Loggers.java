import java.util.*; import java.util.logging.*; import java.io.*;
public class Loggers {
  static final Logger LOG = Logger.getLogger(Loggers.class.getName());
  static class Inner { static void go() { LOG.warning("from inner"); Runnable r = () -> LOG.info("from lambda"); r.run(); } }
  public static void main(String[] a) throws Exception {
    PrintStream err = System.err; ByteArrayOutputStream bo = new ByteArrayOutputStream(); System.setErr(new PrintStream(bo));
    LOG.info("hello"); LOG.fine("no"); LOG.severe(() -> "supplied"); Inner.go();
    LOG.log(Level.WARNING, "param {0} and {1}", new Object[]{1, "two"}); LOG.log(Level.INFO, "one {0}", 12345); LOG.log(Level.SEVERE, "boom", new IllegalStateException("x"));
    LOG.log(Level.INFO, "quote it's {0}", "q"); LOG.log(Level.INFO, "no params {0}"); LOG.log(Level.INFO, "bad {0", "q"); LOG.log(Level.INFO, "{x} {0}", "q");
    LOG.logp(Level.INFO, "Cls", "meth", "logp"); LOG.entering("C","m"); LOG.config("c");
    System.out.print(bo.toString().replaceAll("(?m)^[A-Z][a-z][a-z] \\d\\d, \\d{4} \\d{1,2}:\\d\\d:\\d\\d [AP]M", "<time>")); 
    Logger root = Logger.getLogger(""); System.out.println(root.getHandlers().length+" "+root.getHandlers()[0].getClass()+" "+root.getLevel()+root.getHandlers()[0].getLevel()+root.getHandlers()[0].getFormatter().getClass()+root.getHandlers()[0].getEncoding()+root.getHandlers()[0].getFilter());
    System.out.println(LOG.getLevel()+" "+LOG.getParent().getName()+"|"+LOG.getUseParentHandlers()+LOG.getHandlers().length+LOG.getName()+LOG.getFilter()+LOG.getResourceBundle()+LOG.getResourceBundleName()+root.getParent());
    Logger ab = Logger.getLogger("a.b.c.d"), aa = Logger.getLogger("a.b"), an = Logger.getAnonymousLogger(); System.out.println(ab.getParent().getName()+" "+aa.getParent().getName()+"|"+an.getName()+an.getParent().getName()+"|"+Logger.getGlobal().getName()+Logger.getGlobal().getParent().getName());
    aa.setLevel(Level.FINE); System.out.println(ab.isLoggable(Level.FINE)+" "+ab.isLoggable(Level.FINER)+ab.getLevel()); ab.setLevel(Level.OFF); System.out.println(ab.isLoggable(Level.SEVERE)+" "+ab.isLoggable(Level.OFF)); ab.setLevel(null);
    List<String> seen = new ArrayList<>();
    Handler h = new Handler() { public void publish(LogRecord r) { if (isLoggable(r)) seen.add(r.getLevel()+":"+r.getMessage()+":"+r.getLoggerName()+":"+r.getSourceClassName()+":"+r.getSourceMethodName()+":"+Arrays.toString(r.getParameters())+":"+r.getThrown()+":"+r.getLongThreadID()+r.getThreadID()); } public void flush(){} public void close(){ seen.add("closed"); } };
    aa.addHandler(h); aa.setUseParentHandlers(false);
    ab.fine("deep"); ab.entering("C","m"); ab.setLevel(Level.ALL); ab.entering("C","m"); ab.entering("C","m",1); ab.entering("C","m",new Object[]{1,2}); ab.exiting("C","m"); ab.exiting("C","m","r"); ab.throwing("C","m",new Error("e")); ab.finest(() -> "sup");
    h.setFilter(r -> r.getMessage().startsWith("x")); ab.info("y"); ab.info("xx"); h.setFilter(null); h.setLevel(Level.WARNING); ab.info("z"); ab.warning("w"); h.setLevel(Level.ALL); ab.setFilter(r -> false); ab.severe("filtered"); ab.setFilter(null);
    ab.log(Level.parse("850"), "custom"); ab.log(new LogRecord(Level.INFO, "direct")); ab.logp(Level.INFO, "X", "y", "m {0}", 3);
    seen.forEach(System.out::println); seen.clear();
    for (String s : new String[]{"INFO","800","123","info","ALL",""}) try { Level l = Level.parse(s); System.out.println(l+" "+l.getName()+l.intValue()+l.getLocalizedName()+l.getResourceBundleName()+(l==Level.INFO)+l.hashCode()); } catch (Exception e) { System.out.println(e); }
    try { Level.parse(null); } catch (Exception e) { System.out.println(e.getClass()); }
    class My extends Level { My() { super("MY", 950); } } Level my = new My(); System.out.println(my+" "+Level.parse("MY")+Level.parse("950")+my.equals(Level.parse("950")));
    System.out.println(Collections.list(LogManager.getLogManager().getLoggerNames()).contains("a.b")+" "+LogManager.getLogManager().getLogger("nope")+LogManager.getLogManager().getProperty("handlers")+LogManager.getLogManager().getProperty(".level")+LogManager.getLogManager().getProperty("java.util.logging.FileHandler.limit"));
    LogManager.getLogManager().readConfiguration(new ByteArrayInputStream("handlers=\n.level=WARNING\nq.r.level=FINER\nq.handlers=java.util.logging.ConsoleHandler\nbad.level=NOPE\n".getBytes()));
    System.out.println(seen+" "+root.getLevel()+root.getHandlers().length+aa.getLevel()+aa.getHandlers().length+Logger.getLogger("q.r").getLevel()+Logger.getLogger("q.r").getParent().getName()+Logger.getLogger("q").getHandlers().length+Logger.getLogger("bad").getLevel());
    LogManager.getLogManager().reset(); System.out.println(root.getLevel()+" "+Logger.getLogger("q").getHandlers().length+Logger.getLogger("q.r").getLevel());
    try { Logger.getLogger(null); } catch (Exception e) { System.out.println(e.getClass()); } try { Logger.getLogger("x","nobundle"); } catch (Exception e) { System.out.println(e); } try { ab.setParent(null); } catch (Exception e) { System.out.println(e); } try { ab.addHandler(null); } catch (Exception e) { System.out.println(e.getClass()); }
    ByteArrayOutputStream os = new ByteArrayOutputStream(); StreamHandler sh = new StreamHandler(os, new SimpleFormatter() { public String format(LogRecord r) { return "["+r.getLevel()+"] "+formatMessage(r)+"\n"; } public String getHead(Handler hh) { return "HEAD\n"; } public String getTail(Handler hh) { return "TAIL\n"; }});
    ab.setLevel(null); aa.setUseParentHandlers(false); aa.addHandler(sh); ab.info("to stream"); ab.fine("no"); System.out.println(os.size()); sh.flush(); System.out.print(os); sh.close(); System.out.print(os); ab.info("after close");
    MemoryHandler mh = new MemoryHandler(h, 3, Level.SEVERE); aa.removeHandler(sh); aa.addHandler(mh); for (int i = 0; i < 5; i++) ab.info("m"+i); System.out.println(seen); ab.severe("push"); System.out.println(seen.size()); mh.push(); mh.close(); System.out.println(mh.getLevel()+" "+mh.getPushLevel());
    LogRecord r = new LogRecord(Level.INFO, "a<b>&\"c\" {0}"); r.setSequenceNumber(7); r.setInstant(java.time.Instant.parse("2024-01-02T03:04:05.123456789Z")); r.setLoggerName("lg"); r.setSourceClassName("C"); r.setSourceMethodName("m"); r.setLongThreadID(9); r.setParameters(new Object[]{"p"});
    XMLFormatter xf = new XMLFormatter(); System.out.print(xf.getHead(null)); System.out.print(xf.format(r)); r.setMessage("plain"); r.setThrown(new RuntimeException("rt")); r.getThrown().setStackTrace(new StackTraceElement[]{new StackTraceElement("A","b","A.java",3), new StackTraceElement("A","<init>",null,-1)}); System.out.print(xf.format(r)+xf.getTail(null)); r.setMessage(null); r.setLoggerName(null); r.setSourceClassName(null); System.out.print(xf.format(r));
    System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tF|%2$s|%3$s|%4$s|%5$s|%6$s%n"); r.setThrown(null); r.setMessage("mm"); r.setLongThreadID(1L<<40); System.out.print(new SimpleFormatter().format(r)+r.getThreadID()+r.getLongThreadID()+"\n");
    ByteArrayOutputStream ser = new ByteArrayOutputStream(); r.setParameters(new Object[]{1,null,"x"}); new ObjectOutputStream(ser).writeObject(r); LogRecord r2 = (LogRecord) new ObjectInputStream(new ByteArrayInputStream(ser.toByteArray())).readObject(); System.out.println(r2.getMessage()+Arrays.toString(r2.getParameters())+r2.getInstant()+r2.getLevel()+(r2.getLevel()==Level.INFO)+r2.getLongThreadID());
    System.out.println(ser.size());
  }
}
