public interface InInterface { static void main(String[] a) { System.out.println("itf"); new Thread(() -> { throw new Error("t"); }).start(); } }
