package org.lodestar.app.places.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.places.Outline;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.domain.OutlineText;
import org.lodestar.app.places.domain.Postcode;
import org.lodestar.app.places.store.BoundaryRows;
import org.lodestar.app.places.store.EditionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which ward a place lies, by the edition in use. What is asked for is kept nowhere. */
@Component
@Transactional(readOnly = true)
public class Wards {
  private final EditionRows rows;
  private final BoundaryRows boundaries;

  Wards(EditionRows rows, BoundaryRows boundaries) {
    this.rows = rows;
    this.boundaries = boundaries;
  }

  /** The code of the ward of a postcode, however it is written; nothing where it is not known. */
  public Optional<String> codeOf(String postcode) {
    return Postcode.of(postcode).flatMap(rows::wardOf);
  }

  /** Whether an edition is in use. */
  public boolean isLoaded() {
    return rows.used().isPresent();
  }

  /**
   * The wards that stood on a day, by name: those of the edition in use, where it was published by
   * then, else of the one published last by then; where none was, of the first one.
   */
  public List<Ward> on(LocalDate day) {
    return rows.on(day).map(rows::wards).orElse(List.of());
  }

  /** The names of all wards that an edition ever had, by code; those of newer editions hold. */
  public Map<String, String> names() {
    return rows.names();
  }

  /** The borders of wards, of those alone of which they are known. Another border, another code. */
  public List<Outline> outlines(List<Ward> wards) {
    Map<String, String> shapes = boundaries.shapes(wards.stream().map(Ward::code).toList());
    return wards.stream()
        .filter(each -> shapes.containsKey(each.code()))
        .map(each -> new Outline(each, OutlineText.rings(shapes.getOrDefault(each.code(), ""))))
        .toList();
  }
}
