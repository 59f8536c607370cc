// run: (65601)=A; (97)=a
class i2c {
    static char run(int a) {
        return (char) a;
    }
}
