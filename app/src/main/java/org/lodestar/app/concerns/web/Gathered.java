package org.lodestar.app.concerns.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lodestar.app.files.BegunFile;
import org.lodestar.app.files.HeldFile;

/**
 * Photos and files that a visitor has added and not sent yet. Wherever this lies sealed is the only
 * place where their keys are.
 *
 * @param files that came whole
 * @param begun those that a script still sends
 */
record Gathered(List<HeldFile> files, List<BegunFile> begun) {
  Gathered {
    files = files == null ? List.of() : List.copyOf(files);
    begun = begun == null ? List.of() : List.copyOf(begun);
  }

  static Gathered nothing() {
    return new Gathered(List.of(), List.of());
  }

  /** A file that came whole. */
  Optional<HeldFile> file(UUID id) {
    return files.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  /** A file that a script still sends. */
  Optional<BegunFile> begun(UUID id) {
    return begun.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  Gathered with(List<HeldFile> more) {
    return new Gathered(Stream.concat(files.stream(), more.stream()).toList(), begun);
  }

  Gathered without(UUID id) {
    return new Gathered(files.stream().filter(each -> !each.id().equals(id)).toList(), begun);
  }

  Gathered with(BegunFile file) {
    return new Gathered(files, Stream.concat(begun.stream(), Stream.of(file)).toList());
  }

  Gathered withoutBegun(UUID id) {
    return new Gathered(files, begun.stream().filter(each -> !each.id().equals(id)).toList());
  }

  Gathered finished(HeldFile file) {
    List<BegunFile> rest = begun.stream().filter(each -> !each.id().equals(file.id())).toList();
    return file(file.id()).isPresent()
        ? this
        : new Gathered(Stream.concat(files.stream(), Stream.of(file)).toList(), rest);
  }
}
