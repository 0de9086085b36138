package org.lodestar.app.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.concerns.Enclosed;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of an e-mail, held until the worker hands it in. Holds their keys: kept sealed.
 *
 * @param whole the e-mail itself as it was handed in; null when it was pasted
 * @param files what is attached to it
 * @param refused what is attached and was not taken; it is still within the e-mail itself
 * @param end how far the e-mail was taken apart
 */
public record CameWith(
    @Nullable HeldFile whole, List<HeldFile> files, List<NotTaken> refused, EmailParts.End end) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  public CameWith {
    files = List.copyOf(files);
    refused = List.copyOf(refused);
  }

  /** Nothing came with it. */
  public static CameWith nothing() {
    return new CameWith(null, List.of(), List.of(), EmailParts.End.WHOLE);
  }

  /** All that is held, the e-mail itself first. */
  public List<HeldFile> held() {
    return Stream.concat(Stream.ofNullable(whole), files.stream()).toList();
  }

  /** What is kept of it: the e-mail itself and these of its files. */
  public Enclosed kept(List<String> chosen) {
    return new Enclosed(
        whole, files.stream().filter(file -> chosen.contains(file.id().toString())).toList());
  }

  /** Names of all that is attached, for who reads the e-mail. */
  public List<String> names() {
    List<String> names = new ArrayList<>(files.stream().map(HeldFile::name).toList());
    refused.forEach(file -> names.add(file.name()));
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** As it is kept in a draft; empty for nothing. */
  public String written() {
    return whole == null ? "" : JSON.writeValueAsString(this);
  }

  /** From how it is kept. */
  public static CameWith read(String written) {
    return written.isEmpty() ? nothing() : JSON.readValue(written, CameWith.class);
  }

  /** Secret. */
  @Override
  public String toString() {
    return "CameWith[" + files.size() + "]";
  }
}
