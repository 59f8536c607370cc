// run: ()=9.0
class dstore_0 {
    static double run() {
        double x = 9.0;
        return x;
    }
}
