package org.lodestar.app.files.intake;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lodestar.app.files.Already;
import org.lodestar.app.files.FileLimits;
import org.lodestar.app.files.HeldFile;
import org.lodestar.app.files.NotTaken;
import org.lodestar.app.files.Received;
import org.lodestar.app.files.ReceivedForm;
import org.lodestar.app.files.WhyNot;
import org.lodestar.app.files.domain.FileName;
import org.lodestar.app.files.intake.MultipartBody.FilePart;
import org.lodestar.app.site.Characters;
import org.springframework.stereotype.Component;

/** Takes in all files of a posted form, one after the other as they arrive. */
@Component
public class FormIntake {
  private final Intake intake;
  private final Slots slots;
  private final FileLimits limits;

  FormIntake(Intake intake, Slots slots, FileLimits limits) {
    this.intake = intake;
    this.slots = slots;
    this.limits = limits;
  }

  /** Reads the form to its end, or as far as it comes. */
  public ReceivedForm take(HttpServletRequest request, Already already) {
    return MultipartBody.of(request)
        .map(body -> take(body, already))
        .orElseGet(() -> form(Map.of(), List.of(new NotTaken(WhyNot.BROKEN, "")), false));
  }

  private ReceivedForm take(MultipartBody body, Already already) {
    List<Received> files = new ArrayList<>();
    try (Slots.@Nullable Slot slot = slots.take(body.input()).orElse(null)) {
      if (slot == null) {
        files.add(new NotTaken(WhyNot.BUSY, ""));
      } else {
        each(body, already, files);
      }
    }
    if (files.stream().anyMatch(NotTaken.class::isInstance)) {
      body.input().drain();
    }
    body.broken().filter(why -> untold(files)).ifPresent(why -> files.add(new NotTaken(why, "")));
    return form(body.fields(), files, body.broken().isEmpty());
  }

  private static boolean untold(List<Received> files) {
    return files.isEmpty() || files.getLast() instanceof HeldFile;
  }

  private void each(MultipartBody body, Already already, List<Received> files) {
    Already sum = already;
    for (Optional<FilePart> part = body.next(); part.isPresent(); part = body.next()) {
      Optional<Received> received = one(body, part.get(), sum);
      received.ifPresent(files::add);
      if (received.orElse(null) instanceof HeldFile held) {
        sum = sum.plus(held.size());
      }
    }
  }

  /** An empty file question sends a part without name and bytes: that is nothing. */
  private Optional<Received> one(MultipartBody body, FilePart part, Already sum) {
    String name = FileName.cleaned(part.name());
    try {
      PushbackInputStream in = new PushbackInputStream(part.in());
      int first = in.read();
      if (first < 0 && (part.name() == null || part.name().isEmpty())) {
        return Optional.empty();
      }
      if (first >= 0) {
        in.unread(first);
      }
      return Optional.of(taken(body, part, in, sum));
    } catch (IOException e) {
      body.broke(e);
      return Optional.of(new NotTaken(MultipartBody.cause(e), name));
    }
  }

  private Received taken(MultipartBody body, FilePart part, PushbackInputStream in, Already sum) {
    String name = FileName.cleaned(part.name());
    if (sum.files() >= limits.mostFiles()) {
      body.input().refuseRest();
      return new NotTaken(WhyNot.TOO_MANY, name);
    }
    Received received = intake.whole(name, FileName.declared(part.declared()), in, sum);
    if (received instanceof NotTaken) {
      body.input().refuseRest();
    }
    return received;
  }

  private static ReceivedForm form(
      Map<String, List<String>> fields, List<Received> files, boolean whole) {
    Map<String, List<String>> clean = new LinkedHashMap<>();
    fields.forEach(
        (name, values) -> clean.put(name, values.stream().map(Characters::kept).toList()));
    return new ReceivedForm(clean, files, whole);
  }
}
