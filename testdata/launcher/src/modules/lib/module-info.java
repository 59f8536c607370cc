module lib {
    requires transitive java.logging;
    exports lib;
    exports lib.spi to plug, app;
    uses lib.spi.Greeter;
}
