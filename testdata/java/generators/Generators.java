import java.util.random.*; import java.util.*;
public class Generators { public static void main(String[] a) { 
 RandomGeneratorFactory.all().sorted(Comparator.comparing(RandomGeneratorFactory::name)).forEach(f -> System.out.println(f.name()+" "+f.group()+" "+f.stateBits()+" "+f.equidistribution()+" "+f.period().bitLength()+" "+f.period()+" "+f.isStatistical()+f.isStochastic()+f.isHardware()+f.isArbitrarilyJumpable()+f.isJumpable()+f.isLeapable()+f.isSplittable()+f.isStreamable()+f.isDeprecated()));
 System.out.println(RandomGeneratorFactory.getDefault().name()+" "+RandomGenerator.getDefault().getClass());
 for (String n : new String[]{"L32X64MixRandom","L64X128MixRandom","L64X128StarStarRandom","L64X256MixRandom","L64X1024MixRandom","L128X128MixRandom","L128X256MixRandom","L128X1024MixRandom","Xoroshiro128PlusPlus","Xoshiro256PlusPlus","Random","SplittableRandom"}) { RandomGenerator g = RandomGeneratorFactory.of(n).create(42); System.out.println(n+" "+g.getClass().getName()+" "+g.nextInt()+" "+g.nextLong()+" "+g.nextDouble()+" "+g.nextInt(100)+" "+g.nextBoolean()); 
  g = RandomGeneratorFactory.of(n).create(-1L); System.out.println(g.nextLong()+" "+g.nextLong());
  try { g = RandomGeneratorFactory.of(n).create(new byte[]{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17}); System.out.println(g.nextLong()); g = RandomGeneratorFactory.of(n).create(new byte[200]); System.out.println(g.nextLong()); } catch (Exception e) { System.out.println(e); }
  g = RandomGeneratorFactory.of(n).create(7);
  if (g instanceof RandomGenerator.SplittableGenerator s) { System.out.println("split "+s.split().nextLong()+" "+s.splits(3).map(x->x.nextInt()).toList()+" "+g.nextLong()); System.out.println(s.split(s).nextLong()+" "+s.rngs(2).map(x->x.nextInt()).toList()); }
  if (g instanceof RandomGenerator.LeapableGenerator s) { System.out.println("jd "+s.jumpDistance()+" "+s.leapDistance()); s.jump(); System.out.println(g.nextLong()); s.leap(); System.out.println(g.nextLong()); System.out.println(s.copyAndJump().nextLong()+" "+s.jumps(2).map(x->x.nextLong()).toList()+" "+s.copyAndLeap().nextLong()+" "+s.leaps(2).map(x->x.nextLong()).toList()+" "+s.rngs(2).map(x->x.nextInt()).toList()); System.out.println(s.copy().nextLong()==g.nextLong()); }
  System.out.println(RandomGenerator.of(n).getClass());
 }
 for (String n : new String[]{"Nope",null,"SecureRandom"}) try { System.out.println(RandomGenerator.of(n).getClass()); } catch (Exception e) { System.out.println(e); }
 for (String n : new String[]{"Nope","SecureRandom"}) try { System.out.println(RandomGeneratorFactory.of(n).create(3).getClass()); } catch (Exception e) { System.out.println(e); }
 try { System.out.println(RandomGenerator.StreamableGenerator.of("Random")); } catch (Exception e) { System.out.println(e); } System.out.println(RandomGenerator.JumpableGenerator.of("Xoroshiro128PlusPlus").getClass());
 try { System.out.println(RandomGenerator.SplittableGenerator.of("Xoroshiro128PlusPlus").getClass()); } catch (Exception e) { System.out.println(e); }
 SplittableRandom sr = new SplittableRandom(1); System.out.println(sr.split().nextLong()+" "+sr.splits(2).map(x->x.nextLong()).toList()+" "+sr.nextLong());
 System.out.println(Arrays.toString(new Random(5).equiDoubles(0,1,true,false).limit(3).toArray()));
}}
