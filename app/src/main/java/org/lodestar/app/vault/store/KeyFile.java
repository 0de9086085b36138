package org.lodestar.app.vault.store;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.lodestar.app.ground.PrivateFile;
import org.lodestar.app.ground.Refusal;
import org.lodestar.app.vault.KeyKeeper;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.WrappedKey;

/**
 * Keys in two files of the key folder: a Tink keyset that wraps data keys, each version one key of
 * it, and one from which secrets are derived. Read again when another process has replaced them.
 */
final class KeyFile implements KeyKeeper {
  private static final String WRAPPING = "key-encryption.json";
  private static final String SECRETS = "secrets.json";

  private final Path wrappingFile;
  private final PrfSet secrets;
  private Object stamp;
  private KeysetHandle wrapping;

  private KeyFile(Path folder) throws GeneralSecurityException {
    this.wrappingFile = folder.resolve(WRAPPING);
    this.stamp = stamp(wrappingFile);
    this.wrapping = read(wrappingFile);
    this.secrets =
        read(folder.resolve(SECRETS)).getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /** Whether both files are there. */
  static boolean existsIn(Path folder) {
    return Files.exists(folder.resolve(WRAPPING)) && Files.exists(folder.resolve(SECRETS));
  }

  /** Whether only one of the two is there: somebody lost the other. */
  static boolean isHalfIn(Path folder) {
    return Files.exists(folder.resolve(WRAPPING)) != Files.exists(folder.resolve(SECRETS));
  }

  static KeyFile open(Path folder) {
    try {
      register();
      return new KeyFile(folder);
    } catch (GeneralSecurityException e) {
      throw new Refusal(
          "The keys in " + folder + " cannot be read. Put them back from your backup.");
    }
  }

  static KeyFile create(Path folder) {
    try {
      register();
      write(folder.resolve(SECRETS), fresh(PredefinedPrfParameters.HKDF_SHA256));
      write(folder.resolve(WRAPPING), fresh(PredefinedAeadParameters.AES256_GCM));
      return new KeyFile(folder);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Keys could not be made", e);
    }
  }

  @Override
  public int current() {
    return keyset().getPrimary().getId();
  }

  @Override
  public Set<Integer> versions() {
    KeysetHandle keyset = keyset();
    Set<Integer> ids = new TreeSet<>();
    for (int i = 0; i < keyset.size(); i++) {
      ids.add(keyset.getAt(i).getId());
    }
    return ids;
  }

  @Override
  public WrappedKey wrap(byte[] dataKey, byte[] context) {
    KeysetHandle keyset = keyset();
    try {
      return new WrappedKey(keyset.getPrimary().getId(), aead(keyset).encrypt(dataKey, context));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A data key could not be wrapped", e);
    }
  }

  @Override
  public byte[] unwrap(WrappedKey wrapped, byte[] context) {
    try {
      return aead(keyset()).decrypt(wrapped.bytes(), context);
    } catch (GeneralSecurityException e) {
      throw new SealBroken("A data key does not open by the keys held here", e);
    }
  }

  @Override
  public byte[] secretFor(String purpose) {
    try {
      return secrets.computePrimary(purpose.getBytes(StandardCharsets.UTF_8), 32);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("A secret could not be derived", e);
    }
  }

  @Override
  public synchronized int prepare() {
    Set<Integer> before = versions();
    replace(
        KeysetHandle.newBuilder(keyset())
            .addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                    .withRandomId()));
    Set<Integer> after = versions();
    after.removeAll(before);
    return after.iterator().next();
  }

  @Override
  public synchronized void promote(int version) {
    KeysetHandle.Builder builder = KeysetHandle.newBuilder(keyset());
    builder.getAt(indexOf(version)).makePrimary();
    replace(builder);
  }

  @Override
  public synchronized void retire(int version) {
    if (version == current()) {
      throw new IllegalArgumentException("The current version cannot be retired");
    }
    replace(KeysetHandle.newBuilder(keyset()).deleteAt(indexOf(version)));
  }

  private int indexOf(int version) {
    KeysetHandle keyset = keyset();
    for (int i = 0; i < keyset.size(); i++) {
      if (keyset.getAt(i).getId() == version) {
        return i;
      }
    }
    throw new IllegalArgumentException("No such version");
  }

  private void replace(KeysetHandle.Builder builder) {
    try {
      KeysetHandle next = builder.build();
      write(wrappingFile, next);
      stamp = stamp(wrappingFile);
      wrapping = next;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The keys could not be changed", e);
    }
  }

  /** Looks whether the console has rotated the keys meanwhile; one file attribute, no content. */
  private synchronized KeysetHandle keyset() {
    Object now = stamp(wrappingFile);
    if (!now.equals(stamp)) {
      try {
        wrapping = read(wrappingFile);
        stamp = now;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("The key file was replaced by one that cannot be read", e);
      }
    }
    return wrapping;
  }

  private static Aead aead(KeysetHandle keyset) throws GeneralSecurityException {
    return keyset.getPrimitive(RegistryConfiguration.get(), Aead.class);
  }

  private static KeysetHandle fresh(Parameters parameters) throws GeneralSecurityException {
    return KeysetHandle.newBuilder()
        .addEntry(KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary())
        .build();
  }

  private static KeysetHandle read(Path file) throws GeneralSecurityException {
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(
          Files.readString(file), InsecureSecretKeyAccess.get());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, KeysetHandle keyset) throws GeneralSecurityException {
    PrivateFile.write(
        file,
        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()) + "\n");
  }

  /** Each replacement is a new file with a new inode; the time is for file systems without one. */
  private static Object stamp(Path file) {
    try {
      var attributes = Files.readAttributes(file, BasicFileAttributes.class);
      return List.of(
          String.valueOf(attributes.fileKey()), attributes.lastModifiedTime(), attributes.size());
    } catch (IOException e) {
      throw new UncheckedIOException("The key file is gone", e);
    }
  }

  private static void register() throws GeneralSecurityException {
    AeadConfig.register();
    PrfConfig.register();
  }
}
