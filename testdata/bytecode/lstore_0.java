// run: ()=9
class lstore_0 {
    static long run() {
        long x = 9L;
        return x;
    }
}
