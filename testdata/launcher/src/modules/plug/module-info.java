module plug {
    requires lib;
    provides lib.spi.Greeter with plug.Polite, plug.Made;
}
