import java.math.*; import java.util.*;
public class Primes { public static void main(String[] a){ for(int b:new int[]{2,5,20,64,94,95,96,97,99,100,101,110,127,128,129,160,200,256,300,512}) System.out.println(b+" "+BigInteger.probablePrime(b,new Random(1))+" "+new BigInteger(b,0,new Random(3))); System.out.println(new BigInteger("937462413898486014101237229700").nextProbablePrime()); } }
