package org.lodestar.htcds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Lists of codes with what they stand for in our own words. HTCDS 2.0 is the first; its successor
 * IC-TIP is an empty slot until its list can be had, and is loaded from a file of the same form.
 *
 * @param name such as HTCDS
 * @param version such as 2.0
 * @param title in full
 * @param source where the list was read
 * @param rights who holds them, and the licence
 */
public record Classification(
    String name, String version, String title, String source, String rights, List<Code> codes) {
  public Classification {
    codes = List.copyOf(codes);
  }

  /** HTCDS 2.0 with our own extensions. Copyright IOM, CC BY 4.0. */
  public static Classification htcds() {
    return resource("htcds-2.0-codes.csv");
  }

  /** The place kept for IC-TIP: no codes, because none could be had, and none are invented. */
  public static Classification icTip() {
    return resource("ic-tip-slot.csv");
  }

  /**
   * Reads a classification: lines {@code # name:}, {@code # version:}, {@code # title:}, {@code #
   * source:}, {@code # rights:}, then CSV with the columns list, code, label, parent, mapping (our
   * words, parted by spaces).
   *
   * @throws IllegalArgumentException in words, with the line, when it is none
   */
  public static Classification read(Reader reader) {
    return ClassificationFile.read(reader);
  }

  private static Classification resource(String name) {
    try (InputStream in = Classification.class.getResourceAsStream(name)) {
      return read(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** No codes were loaded yet. */
  public boolean isEmptySlot() {
    return codes.isEmpty();
  }

  /** The codes of a list, in order. */
  public List<Code> listOf(String list) {
    return codes.stream().filter(code -> code.list().equals(list)).toList();
  }

  /** The names of the lists that are our own extensions, in order. */
  public Set<String> extensions() {
    Set<String> names = new LinkedHashSet<>();
    codes.stream().filter(Code::isExtension).map(Code::list).forEach(names::add);
    return names;
  }

  /** The code of a list for a word of ours, or for a code of the list itself. */
  public Optional<Code> find(String list, String word) {
    List<Code> all = listOf(list);
    return all.stream()
        .filter(code -> code.mapping().contains(word))
        .findFirst()
        .or(() -> all.stream().filter(code -> code.code().equals(word)).findFirst());
  }

  /** The code of any extension for a word of ours. */
  Optional<Code> findExtension(String word) {
    return codes.stream()
        .filter(Code::isExtension)
        .filter(code -> code.mapping().contains(word))
        .findFirst();
  }

  /** What somebody else wrote in a cell: the code, or its label, as loosely as the files do. */
  Optional<Code> read(String list, String text) {
    return listOf(list).stream().filter(code -> code.isNamedBy(text)).findFirst();
  }
}
