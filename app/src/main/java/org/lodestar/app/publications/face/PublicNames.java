package org.lodestar.app.publications.face;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.figures.PackDocument.Grid;
import org.lodestar.app.figures.PackDocument.Part;
import org.lodestar.app.publications.ProfileDocument;
import org.lodestar.app.publications.ProfileDocument.Section;
import org.lodestar.app.publications.ProgressDocument;
import org.lodestar.app.site.Refused;
import org.lodestar.app.site.Refused.Refusal;
import org.lodestar.app.strategy.LikelyName;
import org.lodestar.app.strategy.LikelyName.Said;
import org.lodestar.app.strategy.face.NamesKnown;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What in a progress report or a problem profile may tell who somebody is. Whoever publishes it is
 * asked of all of it, also of words of which whoever wrote them said that they tell of nobody.
 */
@Component
@Transactional
public class PublicNames {
  /** Parts of a progress report in which what is said before the tables was typed. */
  private static final Set<String> TYPED = Set.of("short", "said");

  /** The part of its figures: nothing in it was typed. */
  private static final String NUMBERS = "numbers";

  private static final String FIELD = "cleared";

  private final NamesKnown known;

  PublicNames(NamesKnown known) {
    this.known = known;
  }

  /** What in a progress report may tell it. */
  @Transactional(readOnly = true)
  public List<LikelyName> in(ProgressDocument document) {
    List<Said> said = new ArrayList<>();
    document.page().parts().stream()
        .filter(part -> !part.id().equals(NUMBERS))
        .forEach(
            part -> {
              if (TYPED.contains(part.id())) {
                words(part.id(), part.title(), part.words()).forEach(said::add);
              }
              part.grids().forEach(grid -> said.addAll(PackNames.cells(part, grid)));
            });
    return in(said);
  }

  /** What in a problem profile may tell it, for partners or for everybody. */
  @Transactional(readOnly = true)
  public List<LikelyName> in(ProfileDocument document) {
    List<Said> said = new ArrayList<>();
    words("about", document.title(), document.about()).forEach(said::add);
    Stream.of(document.restricted(), document.open())
        .flatMap(each -> each.sections().stream())
        .forEach(
            section -> {
              words(section.id(), section.title(), section.words()).forEach(said::add);
              words(section.id(), section.title(), section.notes()).forEach(said::add);
              section.grids().forEach(grid -> said.addAll(cells(section, grid)));
            });
    return in(said);
  }

  private static Stream<Said> words(String part, String at, Collection<String> words) {
    return words.stream().map(each -> new Said(part, at, "", each));
  }

  private static List<Said> cells(Section section, Grid grid) {
    return PackNames.cells(
        new Part(section.id(), section.title(), section.words(), section.grids()), grid);
  }

  private List<LikelyName> in(List<Said> said) {
    return known.in(
        List.of(), said.stream().filter(each -> !each.text().isBlank()).distinct().toList());
  }

  /**
   * Keeps that somebody says of all of it that it tells of nobody.
   *
   * @param about what is published
   * @param found in it
   * @param cleared marks of the words of which the worker says so
   * @throws Refused when words are left of which nobody says so
   */
  void require(UUID about, List<LikelyName> found, Set<String> cleared) {
    long left = found.stream().filter(each -> !cleared.contains(each.mark())).count();
    if (left > 0) {
      throw new Refused(
          List.of(new Refusal(FIELD, "publications.pack.names.left", String.valueOf(left))));
    }
    if (!found.isEmpty()) {
      known.toldOfNobody(about);
    }
  }
}
