// run: (7,3)=1; (-7,3)=-1; (7,-3)=1; (-2147483648,-1)=0; (1,0)=!java.lang.ArithmeticException
class irem {
    static int run(int a, int b) {
        return a % b;
    }
}
