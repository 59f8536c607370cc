// run: ()=null
class aconst_null {
    static Object run() {
        return null;
    }
}
