package org.lodestar.app.vault.domain;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.UUID;
import org.lodestar.app.vault.Place;
import org.lodestar.app.vault.SealBroken;
import org.lodestar.app.vault.Subject;

/**
 * A text sealed for one place. First byte: the format's version, which is also bound into the seal,
 * so that a later format cannot be passed off as this one.
 */
public final class TextSeal {
  private static final byte FORMAT = 1;
  private static final String DOMAIN = "org.lodestar.vault.text";

  private TextSeal() {}

  public static byte[] close(Seal seal, Subject subject, Place place, String text) {
    byte[] sealed = seal.close(Padding.pad(text), associated(subject, place));
    byte[] stored = new byte[sealed.length + 1];
    stored[0] = FORMAT;
    System.arraycopy(sealed, 0, stored, 1, sealed.length);
    return stored;
  }

  public static String open(Seal seal, Subject subject, Place place, byte[] stored) {
    if (stored.length == 0 || stored[0] != FORMAT) {
      throw new SealBroken("A sealed text has an unknown format");
    }
    byte[] sealed = Arrays.copyOfRange(stored, 1, stored.length);
    return Padding.unpad(seal.open(sealed, associated(subject, place)));
  }

  /** Each part carries its length, so no two places can read as the same bytes. */
  private static byte[] associated(Subject subject, Place place) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(DOMAIN);
      out.writeByte(FORMAT);
      out.writeUTF(subject.kind().name());
      write(out, subject.id());
      out.writeUTF(place.schema());
      out.writeUTF(place.table());
      out.writeUTF(place.column());
      write(out, place.row());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, UUID id) throws IOException {
    out.writeLong(id.getMostSignificantBits());
    out.writeLong(id.getLeastSignificantBits());
  }
}
