package com.sun.crypto.provider;

/** A function on blocks, with its key. */
abstract class BlockCipher {
    final int size;

    BlockCipher(int size) {
        this.size = size;
    }

    abstract void encrypt(byte[] in, int from, byte[] out, int to);

    abstract void decrypt(byte[] in, int from, byte[] out, int to);
}
