// Pipes between threads, StreamTokenizer, and the methods that take a Duration.
import java.io.*; import java.time.*; import java.util.concurrent.*; import java.time.temporal.ChronoUnit;
public class Pipes { public static void main(String[] a) throws Exception {
 PipedInputStream in=new PipedInputStream(); PipedOutputStream out=new PipedOutputStream(in); Thread t=new Thread(()->{ try (out) { for(int i=0;i<5000;i++) out.write(i); } catch(IOException e){ System.out.println(e); } }); t.start(); int n=0,s=0,c; while((c=in.read())>=0){ n++; s+=c; } t.join(); System.out.println(n+" "+s);
 PipedReader r=new PipedReader(); PipedWriter w=new PipedWriter(r); Thread u=new Thread(()->{ try (w) { w.write("hello pipes\nmore\n"); } catch(IOException e){ System.out.println(e); } }); u.start(); BufferedReader br=new BufferedReader(r); System.out.println(br.readLine()+"|"+br.readLine()+"|"+br.readLine()); u.join();
 try { new PipedInputStream().read(); } catch(IOException e){ System.out.println(e.getMessage()); } try { new PipedOutputStream().write(1); } catch(IOException e){ System.out.println(e.getMessage()); }
 StreamTokenizer st=new StreamTokenizer(new StringReader("int x = 3.5; // c\n'q' \"str\\n\" /* no */ -7 a.b 1e3")); st.slashSlashComments(true); st.slashStarComments(true); int k; while((k=st.nextToken())!=StreamTokenizer.TT_EOF) System.out.print(st+" ; "); System.out.println(); 
 StreamTokenizer s2=new StreamTokenizer(new StringReader("A b\nC")); s2.eolIsSignificant(true); s2.lowerCaseMode(true); while(s2.nextToken()!=StreamTokenizer.TT_EOF) System.out.print(s2.ttype+","+s2.sval+","+s2.lineno()+" "); System.out.println();
 Thread.sleep(Duration.ofMillis(2)); Thread v=new Thread(()->{}); try { v.join(Duration.ofSeconds(1)); } catch(IllegalThreadStateException e){ System.out.println(e.getMessage()); } v.start(); System.out.println(v.join(Duration.ofSeconds(5)));
 for (TimeUnit x: TimeUnit.values()) System.out.print(x.convert(Duration.ofMillis(-90061001))+" "+x.convert(Duration.ofSeconds(Long.MAX_VALUE))+" "+x.toChronoUnit()+" "+TimeUnit.of(x.toChronoUnit())+"; "); System.out.println();
 try { TimeUnit.of(ChronoUnit.WEEKS); } catch(IllegalArgumentException e){ System.out.println(e.getMessage()); }
} }
