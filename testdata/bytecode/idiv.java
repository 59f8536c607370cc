// run: (7,2)=3; (-7,2)=-3; (7,-2)=-3; (-2147483648,-1)=-2147483648; (1,0)=!java.lang.ArithmeticException
class idiv {
    static int run(int a, int b) {
        return a / b;
    }
}
