package org.lodestar.app.places.face;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lodestar.app.places.Ward;
import org.lodestar.app.places.domain.Postcode;
import org.lodestar.app.places.store.EditionRows;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** In which ward a place lies, by the edition in use. What is asked for is kept nowhere. */
@Component
@Transactional(readOnly = true)
public class Wards {
  private final EditionRows rows;

  Wards(EditionRows rows) {
    this.rows = rows;
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
}
