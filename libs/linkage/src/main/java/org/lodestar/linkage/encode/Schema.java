package org.lodestar.linkage.encode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What all owners of one linkage run agree on before anybody encodes: the fields, how they are cut,
 * how many bits each may set. Two owners hold the same schema when their {@link #digest()} is the
 * same.
 *
 * <p>The bits, not the tokens, are fixed for each field, after the "bits per feature" of clkhash:
 * otherwise a long name would outweigh a birthday. The default sets about 1,100 times a bit among
 * 2,048, of which some 42 % then are 1; this is the range (35 to 50 %) in which a pattern tells
 * most.
 *
 * @param version of the form of this document, 1
 * @param length bits before folding, a multiple of 128
 * @param fold whether the second half is laid over the first by exclusive or, which halves the
 *     length and hides which single token set a bit
 * @param bits how many times a complete record sets a bit, shared among the fields
 * @param flips the chance with which each bit is turned over at last (0 to 0.05)
 * @param decoys invented records added to a list, as a share of its records
 * @param minimumFields with fewer usable fields a record is refused: its pattern would be both
 *     meaningless and easy to guess
 * @param fields in the order of the document; their shares sum to 100
 */
public record Schema(
    int version,
    int length,
    boolean fold,
    int bits,
    double flips,
    double decoys,
    int minimumFields,
    List<SchemaField> fields) {

  /**
   * @throws SchemaRefused with everything that is wrong
   */
  public Schema {
    fields = List.copyOf(fields);
    SchemaChecks.refuseFaulty(
        version, length, bits, flips, decoys, minimumFields, List.copyOf(fields));
  }

  /** The recommended profile over these fields. */
  public static Schema of(List<SchemaField> fields) {
    return new Schema(1, 2048, true, 1100, 0, 0.25, 3, fields);
  }

  /**
   * The recommended profile for people in British lists: name 40 %, birth 30 %, place 20 %, other
   * 10 %.
   */
  public static Schema people() {
    return of(
        List.of(
            new SchemaField("forename", Kind.NAME, Tokens.BIGRAMS, 20, "name"),
            new SchemaField("surname", Kind.NAME, Tokens.BIGRAMS, 20, "name"),
            new SchemaField("born", Kind.DATE, Tokens.POSITIONAL, 30),
            new SchemaField("postcode", Kind.PLACE, Tokens.POSTCODE, 20),
            new SchemaField("sex", Kind.SEX, Tokens.WHOLE, 4),
            new SchemaField("street", Kind.TEXT, Tokens.BIGRAMS, 6)));
  }

  /**
   * Reads the JSON document.
   *
   * @throws SchemaRefused with everything that is wrong, each by its JSON path
   */
  public static Schema read(String json) {
    return new SchemaReader().read(json);
  }

  /** The JSON document, always in the same order. */
  public String json() {
    return SchemaWriter.json(this);
  }

  /**
   * SHA-256, in hexadecimal, of the document in its one form and of the version of the rules by
   * which values are written; owners need the same release of this library.
   */
  public String digest() {
    String canonical = "normal " + Normal.version() + "\n" + json();
    return HexFormat.of().formatHex(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8)));
  }

  /** Bits of a pattern as it leaves the owner. */
  public int encodedLength() {
    return fold ? length / 2 : length;
  }

  public Schema withFlips(double chance) {
    return new Schema(version, length, fold, bits, chance, decoys, minimumFields, fields);
  }

  public Schema withDecoys(double share) {
    return new Schema(version, length, fold, bits, flips, share, minimumFields, fields);
  }

  public Schema withFold(boolean folded) {
    return new Schema(version, length, folded, bits, flips, decoys, minimumFields, fields);
  }

  /** The tokens of each field, in the order of the fields; none where the entry says nothing. */
  public List<List<String>> tokens(Entry entry) {
    return fields.stream()
        .map(field -> field.tokens().of(Normal.of(field.kind(), entry.value(field))))
        .toList();
  }

  int bitsOf(SchemaField field) {
    return Math.max(1, Math.round(bits * field.share() / 100f));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
