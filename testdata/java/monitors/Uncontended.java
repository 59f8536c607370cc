// Thin locks: methods, blocks, recursion, more of them than the near entries of a lock stack, contention.
public class Uncontended { int c; synchronized int inc(){ return ++c; } static int sc; static synchronized void sinc(){ sc++; }
 synchronized int rec(int n){ return n==0?c:rec(n-1)+1; }
 int nest(int n){ synchronized(this){ synchronized(Uncontended.class){ if(n>0) return nest(n-1); return c; } } }
 public static void main(String[] a) throws Exception { Uncontended s=new Uncontended();
  for(int i=0;i<20000;i++){ s.inc(); sinc(); } 
  int k=0; for(int i=0;i<20000;i++){ synchronized(s){ k++; } } 
  StringBuffer sb=new StringBuffer(); for(int i=0;i<20000;i++) sb.append('x'); 
  System.out.println(s.c+" "+sc+" "+k+" "+s.rec(100)+" "+s.nest(50)+" "+sb.length());
  Thread[] ts=new Thread[4]; int[] n=new int[1]; for(int i=0;i<4;i++){ ts[i]=new Thread(()->{ for(int j=0;j<5000;j++){ synchronized(n){ n[0]++; } s.inc(); sinc(); } }); ts[i].start(); } for(Thread x:ts) x.join(); System.out.println(n[0]+" "+s.c+" "+sc+" "+Thread.holdsLock(n));
  try { synchronized(n){ synchronized(s){ throw new RuntimeException("x"); } } } catch(RuntimeException e){ System.out.println(Thread.holdsLock(n)+""+Thread.holdsLock(s)); }
  Object nul=null; try { synchronized(nul){} } catch(NullPointerException e){ System.out.println(e.getMessage()); }
  try { n.notify(); } catch(IllegalMonitorStateException e){ System.out.println(e.getMessage()); }
 } }
