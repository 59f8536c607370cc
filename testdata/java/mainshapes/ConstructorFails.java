public class ConstructorFails { ConstructorFails() { throw new IllegalArgumentException("ctor"); } void main() { } }
