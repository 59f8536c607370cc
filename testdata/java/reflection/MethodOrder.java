import java.lang.reflect.*;
public class MethodOrder {
  static class A { void zeta(){} void alpha(){} void toString2(){} public String toString(){return "";} public int hashCode(){return 1;} public boolean equals(Object o){return false;} void mid(){} void mid(int x){} int get(){return 1;} void set(int x){} void run(){} void b1(){} void b2(){} void b3(){} void a1(){} void x(){} void y(){} void z(){} }
  interface I { void one(); void two(); void three(); void four(); int size(); void add(Object o); void foo(); void bar(); void baz(); }
  public static void main(String[] a){
    for (Class<?> c : new Class<?>[]{A.class,I.class}) { StringBuilder s=new StringBuilder(); for (Method m : c.getDeclaredMethods()) s.append(m.getName()).append(m.getParameterCount()).append(' '); System.out.println(s);} 
  }
}
