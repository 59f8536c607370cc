import java.math.*;import java.util.*;
/** Primes that a seed decides. */
public class SeededPrimes {
    public static void main(String[] a) {
        int n = 4;
 for(int seed=0;seed<n;seed++){ Random r=new Random(seed); for(int b:new int[]{2,3,4,5,6,7,8,16,31,32,33,48,64,65,90,94,95,96,100,128,192,256}){ System.out.println(seed+" "+b+" "+BigInteger.probablePrime(b,r)+" "+r.nextInt(1000)); }
  System.out.println(new BigInteger(40,5,r)+" "+new BigInteger(200,20,r)+" "+new BigInteger(20,0,r)+" "+r.nextInt()); if(seed<2)System.out.println(BigInteger.probablePrime(512,r)+" "+r.nextInt()); }
 try{new BigInteger(1,5,new Random(1));}catch(Exception e){System.out.println(e);}
}}
