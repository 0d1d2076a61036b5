import type { VNode } from 'preact';

interface PictureProps {
  readonly address: string;
  readonly alt: string;
}

/** A picture whose bytes are in its address; nothing where the address is any other, as a page loads nothing. */
export function Picture({ address, alt }: PictureProps): VNode | null {
  if (!/^data:image\/(?:png|jpeg|webp|svg\+xml);base64,[A-Za-z0-9+/]+={0,2}$/.test(address)) return null;
  return <img src={address} alt={alt} />;
}
