// run: ()=9.0
class fstore_0 {
    static float run() {
        float x = 9f;
        return x;
    }
}
