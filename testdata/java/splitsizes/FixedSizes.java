import java.util.*; import java.util.stream.*; import java.util.concurrent.*;
public class FixedSizes { public static void main(String[] a){
 List<Integer> l=IntStream.range(0,40).boxed().toList();
 var s=Spliterators.spliteratorUnknownSize(l.iterator(),0); var p=s.trySplit(); System.out.println(p.estimateSize()); p.tryAdvance(x->{}); System.out.println(p.estimateSize()); p.forEachRemaining(x->{}); System.out.println(p.estimateSize()+" "+p.trySplit());
 System.out.println(s.getExactSizeIfKnown()+" "+p.getExactSizeIfKnown());
 for(int i=0;i<4;i++){ var it=new Spliterators.AbstractSpliterator<Integer>(i==0?Long.MAX_VALUE:i==1?5000:i==2?10:3,i%2==0?Spliterator.ORDERED:Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>4000) return false; c.accept(k++); return true; } };
  for(int j=0;j<5;j++){ var q=it.trySplit(); System.out.println(i+" "+(q==null?null:q.estimateSize()+" "+q.characteristics())+" "+it.estimateSize()); }}
 System.out.println(Stream.generate(()->1).limit(3).spliterator().characteristics());
 for (int n : new int[]{0,1,3}) { 
  var sc=Collections.nCopies(n,"a").stream(); System.out.println(sc.parallel().map(x->x+"b").collect(Collectors.toList()));
  var sp=Collections.nCopies(n,"a").spliterator(); System.out.println(sp.characteristics()+" "+sp.estimateSize()); }
 try { StreamSupport.stream(new Spliterators.AbstractSpliterator<Integer>(100,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>=5) return false; c.accept(k++); return true; } },false).toArray(); } catch(Exception e){ System.out.println(e);}
 try { StreamSupport.stream(new Spliterators.AbstractSpliterator<Integer>(3,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>=5) return false; c.accept(k++); return true; } },false).toArray(); } catch(Exception e){ System.out.println(e);}
 try { StreamSupport.stream(new Spliterators.AbstractSpliterator<Integer>(100,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>=5) return false; c.accept(k++); return true; } },false).sorted().map(x->x).toArray(); System.out.println("ok"); } catch(Exception e){ System.out.println(e);}
 try { StreamSupport.stream(new Spliterators.AbstractSpliterator<Integer>(100,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>=5) return false; c.accept(k++); return true; } },false).sorted().toArray(); System.out.println("ok"); } catch(Exception e){ System.out.println(e);}
 try { StreamSupport.stream(new Spliterators.AbstractSpliterator<Integer>(100,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>=5) return false; c.accept(k++); return true; } },false).toList(); System.out.println("ok"); } catch(Exception e){ System.out.println(e);}
 try { System.out.println(StreamSupport.stream(new Spliterators.AbstractSpliterator<Integer>(100,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.Consumer<? super Integer> c){ if(k>=5) return false; c.accept(k++); return true; } },false).count()); } catch(Exception e){ System.out.println(e);}
 try { System.out.println(StreamSupport.intStream(new Spliterators.AbstractIntSpliterator(100,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.IntConsumer c){ if(k>=5) return false; c.accept(k++); return true; } },false).toArray().length); } catch(Exception e){ System.out.println(e);}
 try { System.out.println(StreamSupport.longStream(new Spliterators.AbstractLongSpliterator(1,Spliterator.SIZED){ int k=0; public boolean tryAdvance(java.util.function.LongConsumer c){ if(k>=5) return false; c.accept(k++); return true; } },false).toArray().length); } catch(Exception e){ System.out.println(e);}
 try { Stream.of(1,2,3).toArray(Integer[]::new); Stream.of(1,2).toArray(String[]::new);} catch(Exception e){ System.out.println(e);}
 try { Stream.of("a","b").map(x->(Object)x).toArray(Integer[]::new);} catch(Exception e){ System.out.println(e);}
}}
