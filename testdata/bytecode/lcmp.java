// run: (1L,2L)=-1; (2L,1L)=1; (4294967296L,4294967296L)=0; (-1L,0L)=-1
class lcmp {
    static int run(long a, long b) {
        return a < b ? -1 : a > b ? 1 : a == b ? 0 : 9;
    }
}
