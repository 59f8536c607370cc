public class NoConstructor { private NoConstructor(int x){} void main(String[] a) { System.out.println("never"); } }
