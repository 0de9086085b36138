package org.lodestar.app.site.web;

import org.lodestar.app.site.Characters;
import org.springframework.core.convert.converter.Converter;

/** Every text that arrives from a browser passes here: fields, lists of fields, parameters. */
class TypedText implements Converter<String, String> {
  @Override
  public String convert(String typed) {
    return Characters.kept(typed);
  }
}
