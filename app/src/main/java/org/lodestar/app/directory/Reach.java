package org.lodestar.app.directory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a service reaches: what the search and the open feed go by.
 *
 * @param needs codes of what it helps with
 * @param times by which "open now" is told ({@link OpeningTimes}); empty where nobody knows
 * @param tongues tags of the languages it speaks; {@link #ANY} for any, through an interpreter
 * @param wards codes of the wards it is for; none for the whole place
 * @param minAge youngest age, as far as there is one
 * @param maxAge oldest age, as far as there is one
 * @param provider who runs it, where that is not its own name
 * @param address one that everybody may know; empty where there is none
 */
public record Reach(
    List<String> needs,
    String times,
    List<String> tongues,
    List<String> wards,
    @Nullable Integer minAge,
    @Nullable Integer maxAge,
    String provider,
    String address) {
  /** Any language, through an interpreter. */
  public static final String ANY = "*";

  /** Nothing is known. */
  public static final Reach UNTOLD =
      new Reach(List.of(), "", List.of(), List.of(), null, null, "", "");

  /** What is written in another order is the same. */
  public Reach {
    needs = needs.stream().distinct().sorted().toList();
    tongues = tongues.stream().distinct().sorted().toList();
    wards = wards.stream().distinct().sorted().toList();
  }

  /** Whether somebody can be understood there in this language. */
  public boolean speaks(String tag) {
    return tongues.contains(tag) || tongues.contains(ANY);
  }

  /**
   * Whether it is there for people of this ward. What hides its place is found from every ward, or
   * whoever asks for one after the other learns which they are.
   */
  public boolean serves(String ward) {
    return hidesItsPlace() || wards.isEmpty() || wards.contains(ward);
  }

  /** Whether it helps where people sleep in safety, so that nobody is told where. */
  public boolean hidesItsPlace() {
    return needs.contains(Need.SAFE_BED);
  }
}
