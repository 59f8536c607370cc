class InstanceMain {
    String name = "instance";

    void main() {
        System.out.println("from an " + name);
    }
}
