package org.lodestar.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.lodestar.htcds.Part;

/**
 * What the library writes, opened by the description of the format alone (WinZip's AE-2, AES-256):
 * that another program opens it is the point of it.
 */
class EncryptedZipTest {
  private static final int CENTRAL = 0x02014b50;
  private static final int SALT = 16;
  private static final int CHECK = 2;
  private static final int SEAL = 10;

  @Test
  void isOpenedByTheDescriptionOfTheFormatAndByThePasswordAlone() throws Exception {
    byte[] words = "Lan, שלום, \u0000".repeat(2_000).getBytes(StandardCharsets.UTF_8);
    String password = EncryptedZip.newPassword();
    byte[] zip =
        EncryptedZip.of(
            List.of(new Part("one.csv", words), new Part("empty.txt", new byte[0])), password);
    assertThat(opened(zip, password)).containsExactly(words, new byte[0]);
    assertThat(new String(zip, StandardCharsets.UTF_8)).doesNotContain("Lan");
    assertThatThrownBy(() -> opened(zip, password + "x"))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void oneBitThatWasChangedBreaksTheSeal() {
    byte[] words = "words".repeat(100).getBytes(StandardCharsets.UTF_8);
    byte[] zip = EncryptedZip.of(List.of(new Part("a", words)), "a password");
    zip[30 + 1 + 11 + SALT + CHECK + 5] ^= 1;
    assertThatThrownBy(() -> opened(zip, "a password")).hasMessage("The seal is broken");
  }

  private static List<byte[]> opened(byte[] zip, String password) throws Exception {
    ByteBuffer all = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int end = zip.length - 22;
    int at = all.getInt(end + 16);
    List<byte[]> files = new ArrayList<>();
    while (all.getInt(at) == CENTRAL) {
      int name = all.getShort(at + 28);
      int extra = all.getShort(at + 30);
      assertThat(all.getShort(at + 10)).as("the method that says: AES").isEqualTo((short) 99);
      int field = aes(all, at + 46 + name, extra);
      assertThat(all.get(field + 8)).as("256 bits").isEqualTo((byte) 3);
      byte[] plain = decrypted(all, all.getInt(at + 42), all.getInt(at + 20), password);
      files.add(all.getShort(field + 9) == 8 ? inflated(plain) : plain);
      at += 46 + name + extra + all.getShort(at + 32);
    }
    return files;
  }

  private static int aes(ByteBuffer all, int from, int length) {
    int at = from;
    while (at < from + length && (all.getShort(at) & 0xffff) != 0x9901) {
      at += 4 + all.getShort(at + 2);
    }
    return at;
  }

  private static byte[] decrypted(ByteBuffer all, int header, int length, String password)
      throws GeneralSecurityException {
    int from = header + 30 + all.getShort(header + 26) + all.getShort(header + 28);
    byte[] whole = Arrays.copyOfRange(all.array(), from, from + length);
    byte[] salt = Arrays.copyOf(whole, SALT);
    byte[] sealed = Arrays.copyOfRange(whole, SALT + CHECK, length - SEAL);
    byte[] keys =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA1")
            .generateSecret(new PBEKeySpec(password.toCharArray(), salt, 1_000, 66 * 8))
            .getEncoded();
    if (keys[64] != whole[SALT] || keys[65] != whole[SALT + 1]) {
      throw new GeneralSecurityException("Another password");
    }
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(keys, 32, 32, "HmacSHA1"));
    byte[] seal = Arrays.copyOf(mac.doFinal(sealed), SEAL);
    if (!Arrays.equals(seal, Arrays.copyOfRange(whole, length - SEAL, length))) {
      throw new GeneralSecurityException("The seal is broken");
    }
    return counted(new SecretKeySpec(keys, 0, 32, "AES"), sealed);
  }

  /** Counter mode whose counter begins at one and has its least byte first. */
  private static byte[] counted(SecretKeySpec key, byte[] sealed) throws GeneralSecurityException {
    Cipher block = Cipher.getInstance("AES/ECB/NoPadding");
    block.init(Cipher.ENCRYPT_MODE, key);
    byte[] plain = new byte[sealed.length];
    for (int at = 0; at < sealed.length; at += 16) {
      byte[] counter = new byte[16];
      ByteBuffer.wrap(counter).order(ByteOrder.LITTLE_ENDIAN).putLong(at / 16 + 1L);
      byte[] stream = block.doFinal(counter);
      for (int i = at; i < Math.min(at + 16, sealed.length); i++) {
        plain[i] = (byte) (sealed[i] ^ stream[i - at]);
      }
    }
    return plain;
  }

  private static byte[] inflated(byte[] deflated) throws Exception {
    return new InflaterInputStream(new ByteArrayInputStream(deflated), new Inflater(true))
        .readAllBytes();
  }
}
