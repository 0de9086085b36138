package org.lodestar.app.casework.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Days on which law begins that is passed and not known to be in force. Settings {@code
 * lodestar.law.*}. A day counts only with the name of who read the order and says so.
 *
 * @param reportingFrom since when workers must report child sexual abuse themselves
 * @param reportingConfirmedBy name and post of the practitioner who confirmed it, and where it
 *     stands
 */
@ConfigurationProperties("lodestar.law")
public record ConfirmedLaw(
    @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate reportingFrom,
    @DefaultValue("") String reportingConfirmedBy) {

  /** Since when workers must report child sexual abuse; null while nobody has confirmed it. */
  public @Nullable LocalDate reporting() {
    return reportingConfirmedBy.isBlank() ? null : reportingFrom;
  }
}
