// run: (9223372036854775807L)=9.223372E18
class l2f {
    static float run(long a) {
        return (float) a;
    }
}
