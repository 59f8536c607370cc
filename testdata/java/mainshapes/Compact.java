// stdin: bob
void main() { IO.println("instance main"); var l = List.of(1,2); IO.println(l); IO.print(null); IO.println(); String s = IO.readln("name? "); IO.println("hi " + s); IO.println(IO.readln()); helper(1); }
void helper(int n) { if (n == 0) throw new IllegalStateException("end"); try { helper(n-1); } catch (IllegalStateException e) { IO.println(n + " " + e.getStackTrace()[0]); throw new RuntimeException("n" + n, e); } finally { IO.println("fin" + n); } }
