// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { sanitizeHtml } from '@/components/panel/sanitize-html.ts';

describe('a description that is shown', () => {
  it.each([
    '<img src=x onerror=alert(1)>',
    '<svg onload=alert(1)><script>alert(1)</script></svg>',
    '<a href="javascript:alert(1)">text</a>',
    '<p style="background:url(https://a.example/x)">text</p>',
    '<form action="https://a.example"><input name=q><button>text</button></form>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<video src="https://a.example/v" poster="https://a.example/p"></video>',
    '<link rel=stylesheet href="https://a.example/c.css"><style>@import "https://a.example/c.css"</style>',
    '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
    '<p id="root" class="main" data-x="1" aria-label="x">text</p>',
  ])('keeps no attribute, script, style or source of %s', (html) => {
    const clean = String(sanitizeHtml(html));
    const box = document.createElement('div');
    box.innerHTML = clean;
    const elements = [...box.querySelectorAll('*')];
    expect(elements.flatMap((element) => element.getAttributeNames())).toEqual([]);
    expect(
      box.querySelector('script, style, img, svg, iframe, video, link, form, input, a, math'),
    ).toBeNull();
  });

  it('keeps its text, headings and lists', () => {
    expect(String(sanitizeHtml('<h2>You will</h2><ul><li>Own <b>it</b></li></ul>'))).toBe(
      '<h2>You will</h2><ul><li>Own <b>it</b></li></ul>',
    );
  });
});
