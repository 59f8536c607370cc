import java.util.*; import java.util.stream.*;
public class Gathering { public static void main(String[] a){
 System.out.println(Stream.of(1,2,3,4,5,6,7).gather(Gatherers.windowFixed(3)).toList());
 System.out.println(Stream.of(1,2,3,4,5).gather(Gatherers.windowSliding(2)).toList()+" "+Stream.of(1).gather(Gatherers.windowSliding(2)).toList()+Stream.empty().gather(Gatherers.windowSliding(2)).toList());
 System.out.println(Stream.of(1,2,3).gather(Gatherers.fold(()->"",(s,x)->s+x)).findFirst());
 System.out.println(Stream.of(1,2,3,4).gather(Gatherers.scan(()->0,Integer::sum)).toList());
 System.out.println(Stream.of(1,2,3,4).gather(Gatherers.mapConcurrent(2,x->x*x)).toList());
 System.out.println(IntStream.range(0,100).boxed().gather(Gatherers.<Integer>windowFixed(4).andThen(Gatherers.windowSliding(2))).limit(3).toList());
 System.out.println(Stream.iterate(1,x->x+1).gather(Gatherers.scan(()->0,Integer::sum)).takeWhile(x->x<50).toList());
 Gatherer<Integer,?,Integer> firstThree=Gatherer.ofSequential(()->new int[1],(s,e,d)->{ s[0]++; return d.push(e)&&s[0]<3; });
 System.out.println(Stream.iterate(1,x->x*2).gather(firstThree).toList());
 Gatherer<String,Void,String> dup=Gatherer.of((v,e,d)->d.push(e)&&d.push(e));
 System.out.println(Stream.of("a","b").gather(dup).collect(Collectors.joining(",")));
 System.out.println(Stream.of("a","b").gather(dup.andThen(Gatherers.windowFixed(3))).toList());
 System.out.println(Stream.of("a",null,"b").gather(dup).map(String::valueOf).toList());
 try { Gatherers.windowFixed(0);} catch(Exception e){ System.out.println(e);} try { Gatherers.mapConcurrent(0,x->x);} catch(Exception e){ System.out.println(e);}  try { Gatherers.fold(null,null);} catch(Exception e){ System.out.println(e);}
 try { Stream.of(1,2).gather(Gatherers.windowFixed(2)).findFirst().get().add(3);} catch(Exception e){ System.out.println(e);}
 Gatherer<Integer,List<Integer>,Integer> distinctBy=Gatherer.ofSequential(ArrayList::new,Gatherer.Integrator.ofGreedy((s,e,d)->{ if(!s.contains(e%3)){ s.add(e%3); return d.push(e);} return true;}),(s,d)->d.push(-s.size()));
 System.out.println(Stream.of(1,4,2,7,9,5).gather(distinctBy).map(x->x+10).toList());
 System.out.println(Gatherer.defaultInitializer()==Gatherer.defaultInitializer());
 System.out.println(Stream.of(5,6).parallel().gather(dup2()).toList()+" "+Stream.of(1,2,3,4,5,6).gather(Gatherers.windowFixed(2)).flatMap(List::stream).mapToInt(x->x).sum());
 Stream.of(1,2,3).peek(x->System.out.print("p"+x+" ")).gather(Gatherers.scan(()->0,Integer::sum)).forEach(x->System.out.print("f"+x+" ")); System.out.println();
 Iterator<List<Integer>> it=Stream.of(1,2,3).gather(Gatherers.windowFixed(2)).iterator(); while(it.hasNext()) System.out.print(it.next()); System.out.println(); }
 static Gatherer<Integer,Void,Integer> dup2(){ return Gatherer.of(Gatherer.Integrator.ofGreedy((v,e,d)->d.push(e)&&d.push(e+100))); } }
