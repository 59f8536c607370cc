// run: (4)=4 false
class new_ {
    final int v;
    new_(int v) { this.v = v; }

    static String run(int a) {
        new_ x = new new_(a), y = new new_(a);
        return x.v + " " + (x == y);
    }
}
