module app {
    requires lib;
    uses lib.spi.Greeter;
}
