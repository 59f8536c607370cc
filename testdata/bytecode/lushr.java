// run: (-1L,60)=15; (-8L,64)=-8
class lushr {
    static long run(long a, int b) {
        return a >>> b;
    }
}
