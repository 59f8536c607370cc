// library-if-installed: logback-classic logback-core slf4j-api
import org.slf4j.*;
import ch.qos.logback.classic.*;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.core.*;
import ch.qos.logback.classic.spi.*;
/** Logback behind SLF4J: layouts, markers, contexts. */
public class LogbackLogging {
    public static void main(String[] a) {
        LoggerContext ctx = (LoggerContext) LoggerFactory.getILoggerFactory();
        ctx.reset();
        PatternLayoutEncoder e = new PatternLayoutEncoder();
        e.setContext(ctx);
        e.setPattern("%-5level [%thread] %logger{10} %X{id} %method - %msg%n%ex{2}");
        e.start();
        ConsoleAppender<ILoggingEvent> ap = new ConsoleAppender<>();
        ap.setContext(ctx);
        ap.setEncoder(e);
        ap.start();
        ch.qos.logback.classic.Logger root = ctx.getLogger("ROOT");
        root.addAppender(ap);
        root.setLevel(Level.DEBUG);
        org.slf4j.Logger l = LoggerFactory.getLogger("com.example.deep.Thing");
        MDC.put("id","42");
        l.info("hello {} and {}", "x", 3);
        l.debug("arr {}", new int[]{1,2});
        l.trace("no");
        l.error("bad", new IllegalStateException("boom"));
        l.warn(MarkerFactory.getMarker("M"), "marked");
        System.out.println(l.isTraceEnabled());
    }
}
