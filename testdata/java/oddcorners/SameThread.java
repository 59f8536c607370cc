import java.util.*; import java.util.concurrent.*; import java.util.concurrent.Flow.*;
public class SameThread {
  static class S implements Subscriber<Integer>{ Subscription s; String n; int req; S(String n,int req){this.n=n;this.req=req;} public void onSubscribe(Subscription s){ this.s=s; System.out.println(n+" sub"); if(req>0) s.request(req);} public void onNext(Integer i){ System.out.println(n+" next "+i); if(i==3&&n.equals("c")) s.cancel(); if(i==2&&n.equals("t")) throw new IllegalStateException("t"); if(n.equals("one")) s.request(1);} public void onError(Throwable t){ System.out.println(n+" err "+t);} public void onComplete(){ System.out.println(n+" done");} }
  public static void main(String[] a) throws Exception {
    SubmissionPublisher<Integer> p=new SubmissionPublisher<>(Runnable::run,4); p.subscribe(new S("a",100)); p.subscribe(new S("one",1)); p.subscribe(new S("c",10)); p.subscribe(new S("t",10)); p.subscribe(new S("lazy",0));
    for(int i=0;i<4;i++) System.out.println("submit "+p.submit(i)+" "+p.estimateMaximumLag()+" "+p.estimateMinimumDemand()+" "+p.getNumberOfSubscribers());
    System.out.println("offer "+p.offer(9,(s,x)->{ System.out.println("drop "+((S)s).n+" "+x); return false; })); System.out.println(p.hasSubscribers()+" "+p.isClosed()+" "+p.getMaxBufferCapacity()+" "+p.getClosedException());
    p.close(); System.out.println("closed "+p.isClosed()); try { p.submit(1);} catch(Exception e){ System.out.println(e);} p.subscribe(new S("late",1));
    SubmissionPublisher<Integer> q=new SubmissionPublisher<>(Runnable::run,2); q.subscribe(new S("x",5)); q.subscribe(new S("bad",-1){ public void onSubscribe(Subscription s){ super.onSubscribe(s); s.request(-1);} }); q.submit(1); q.closeExceptionally(new RuntimeException("over")); q.subscribe(new S("y",1)); System.out.println(q.getClosedException());
    try { new SubmissionPublisher<Integer>(Runnable::run,0);} catch(Exception e){ System.out.println(e);} try { new SubmissionPublisher<Integer>(null,1);} catch(Exception e){ System.out.println(e);} 
    SubmissionPublisher<Integer> w=new SubmissionPublisher<>(Runnable::run,16); S dup=new S("dup",3); w.subscribe(dup); w.subscribe(dup); System.out.println(w.getNumberOfSubscribers()); CompletableFuture<Void> cf=w.consume(x->System.out.println("consumed "+x)); w.submit(5); w.submit(6); try { w.submit(null);} catch(Exception e){System.out.println(e);} w.close(); System.out.println(cf.isDone()+" "+cf.isCompletedExceptionally());
  }
}
