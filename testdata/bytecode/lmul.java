// run: (4294967296L,4294967296L)=0; (3L,-4L)=-12
class lmul {
    static long run(long a, long b) {
        return a * b;
    }
}
