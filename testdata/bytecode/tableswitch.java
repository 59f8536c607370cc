// run: (-1)=10; (0)=20; (1)=30; (2)=0; (3)=40; (4)=0; (-2)=0; (2147483647)=0; (-2147483648)=0
class tableswitch {
    static int run(int a) {
        switch (a) {
            case -1: return 10;
            case 0: return 20;
            case 1: return 30;
            case 3: return 40;
            default: return 0;
        }
    }
}
