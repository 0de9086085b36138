package org.lodestar.app.vault;

/**
 * A data key, encrypted by a key-encryption key.
 *
 * @param version which key-encryption key wrapped it
 * @param bytes the wrapped key
 */
@SuppressWarnings(
    "ArrayRecordComponent") // Carried from the keeper to a row and back, never compared.
public record WrappedKey(int version, byte[] bytes) {}
