// run: (0.1)=0.1; (1e300)=Infinity; (1e-300)=0.0
class d2f {
    static float run(double a) {
        return (float) a;
    }
}
